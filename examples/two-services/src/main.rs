//! Runs both services, and orders a book.

use std::error::Error;
use std::net::Ipv4Addr;

use tokio::net::TcpListener;
use two_services::orders::StockClient;
use two_services::stock::{TOKEN, Warehouse};
use two_services::{orders, stock};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    const DUNE: u64 = 9_780_441_172_719;
    let for_stock = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let client = StockClient::new(format!("http://{}", for_stock.local_addr()?), TOKEN);
    tokio::spawn(async {
        axum::serve(for_stock, stock::router(Warehouse::new([(DUNE, 3)]))).await
    });
    let for_orders = TcpListener::bind((Ipv4Addr::LOCALHOST, 3000)).await?;
    println!(
        "curl -i -H 'Content-Type: application/json' -d '{{\"isbn\": {DUNE}, \"copies\": 2}}' http://{}/orders",
        for_orders.local_addr()?,
    );
    axum::serve(for_orders, orders::router(client)).await?;
    Ok(())
}
